// Puts a report into a thread of the pull request, or updates the one that is there: node comment.mjs report.md
// The first line of a report is a marker with the name of its project and stack.
import { readFileSync } from "node:fs";
import process from "node:process";

const {
  SYSTEM_COLLECTIONURI,
  SYSTEM_TEAMPROJECT,
  BUILD_REPOSITORY_ID,
  SYSTEM_PULLREQUEST_PULLREQUESTID,
  SYSTEM_ACCESSTOKEN,
} = process.env;
const content = readFileSync(process.argv[2], "utf8");
const marker = content.split("\n", 1)[0];
const threads = `${SYSTEM_COLLECTIONURI}${encodeURIComponent(SYSTEM_TEAMPROJECT)}/_apis/git/repositories/${BUILD_REPOSITORY_ID}/pullRequests/${SYSTEM_PULLREQUEST_PULLREQUESTID}/threads`;

async function ask(method, address, body) {
  const response = await fetch(`${address}?api-version=7.1`, {
    method,
    headers: { authorization: `Bearer ${SYSTEM_ACCESSTOKEN}`, "content-type": "application/json" },
    body: body && JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${method} ${address}: ${response.status} ${response.statusText}`);
  return response.json();
}

const { value } = await ask("GET", threads);
const mine = value.find((thread) => thread.comments[0]?.content?.startsWith(marker));
if (mine) {
  await ask("PATCH", `${threads}/${mine.id}/comments/${mine.comments[0].id}`, { content });
} else {
  await ask("POST", threads, { status: "closed", comments: [{ parentCommentId: 0, content, commentType: "text" }] });
}
