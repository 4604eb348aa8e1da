// Puts the report on a stack into a thread of the pull request, or updates the one that is there:
//   node comment.mjs STACK report.md
// The first line is how a thread is found again. Others may write it too, so that only one of this pipeline's own counts.
import { existsSync, readFileSync } from "node:fs";
import process from "node:process";

const {
  SYSTEM_COLLECTIONURI,
  SYSTEM_TEAMPROJECT,
  BUILD_REPOSITORY_ID,
  SYSTEM_PULLREQUEST_PULLREQUESTID,
  SYSTEM_ACCESSTOKEN,
} = process.env;
const [, , stack, file] = process.argv;
const marker = `<!-- preview of ${stack} -->`;
const report = existsSync(file)
  ? readFileSync(file, "utf8")
  : "The preview failed before there was anything to report. The run says why.\n";
const content = `${marker}\n${report}`;
const threads = `${SYSTEM_COLLECTIONURI}${encodeURIComponent(SYSTEM_TEAMPROJECT)}/_apis/git/repositories/${BUILD_REPOSITORY_ID}/pullRequests/${SYSTEM_PULLREQUEST_PULLREQUESTID}/threads`;

async function ask(method, address, body, version = "7.1") {
  const response = await fetch(`${address}?api-version=${version}`, {
    method,
    headers: { authorization: `Bearer ${SYSTEM_ACCESSTOKEN}`, "content-type": "application/json" },
    body: body && JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${method} ${address}: ${response.status} ${response.statusText}`);
  return response.json();
}

const { authenticatedUser } = await ask("GET", `${SYSTEM_COLLECTIONURI}_apis/connectionData`, undefined, "7.1-preview");
const { value } = await ask("GET", threads);
const mine = value.find(
  ({ comments: [first] }) => first?.author?.id === authenticatedUser.id && first.content?.startsWith(marker),
);
if (mine) {
  await ask("PATCH", `${threads}/${mine.id}/comments/${mine.comments[0].id}`, { content });
} else {
  await ask("POST", threads, { status: "closed", comments: [{ parentCommentId: 0, content, commentType: "text" }] });
}
