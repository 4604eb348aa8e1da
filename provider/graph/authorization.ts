import type { GraphRequest, Interceptor } from "./exchange.ts";
import type { Token, TokenSource } from "./token.ts";

/** Adds the token; a token that the service refuses is renewed once. */
export function authorization(tokens: TokenSource): Interceptor {
  return (send) => async (request) => {
    const token = await tokens.token();
    const answer = await send(withToken(request, token));
    if (answer.status !== 401) return answer;
    const claims = requestedClaims(answer.headers["www-authenticate"]);
    const next = await tokens.token({ rejected: token, claims });
    return next.value.reveal() === token.value.reveal() ? answer : send(withToken(request, next));
  };
}

function withToken(request: GraphRequest, token: Token): GraphRequest {
  return { ...request, headers: { ...request.headers, authorization: `Bearer ${token.value.reveal()}` } };
}

/** Continuous access evaluation: the service ends a token early and says, in base64, what the next one has to prove. */
export function requestedClaims(challenge: string | undefined): string | undefined {
  if (!challenge?.includes("insufficient_claims")) return undefined;
  const encoded = /claims="([^"]+)"/.exec(challenge)?.[1];
  return encoded && Buffer.from(encoded, "base64").toString("utf8");
}
