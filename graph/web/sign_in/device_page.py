"""Page of the device flow: a person who is signed in confirms or refuses the code that a program shows."""

from starlette.responses import HTMLResponse

from graph.web.sign_in.pages import PAGE, STYLE, headers_for

# The page uses the session's cookie only to get a bearer token, as the console does. It works below any path.
SCRIPT = """
const form = document.querySelector("form");
const say = document.querySelector("#say");
const field = form.elements.code;
field.value = new URLSearchParams(location.search).get("user_code") || "";
const APPROVE = "mutation ($code: String!) { answer: approveDevice(input: {userCode: $code}) " +
  "{ token: accessToken { name: purpose } userErrors { message } } }";
const DENY = "mutation ($code: String!) { answer: denyDevice(input: {userCode: $code}) " +
  "{ name: programName userErrors { message } } }";
const path = (name) => new URL(name, location.href).pathname;
async function signInLinks() {
  const { providers } = await (await fetch(path("providers"))).json();
  say.textContent = providers.length ? "Sign in first: " : "Sign in first, with a one-time link, then open this page again.";
  for (const { name } of providers) {
    const link = document.createElement("a");
    const back = "/auth/device?user_code=" + encodeURIComponent(field.value);
    link.href = path("start") + "?" + new URLSearchParams({ provider: name, return: back });
    link.textContent = name;
    say.append(link, " ");
  }
}
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  say.textContent = "";
  const session = await fetch(path("refresh"), { method: "POST" });
  if (session.status === 401) return signInLinks();
  const { token, principal, message } = await session.json();
  if (!session.ok) return void (say.textContent = message);
  const query = event.submitter?.name === "deny" ? DENY : APPROVE;
  const answer = await fetch(path("../graphql"), {
    method: "POST",
    headers: { "Content-Type": "application/json", Authorization: "Bearer " + token },
    body: JSON.stringify({ query, variables: { code: field.value } }),
  });
  const { data, errors } = await answer.json();
  if (!data) return void (say.textContent = errors[0].message);
  const { name, token: made, userErrors } = data.answer;
  if (userErrors.length) return void (say.textContent = userErrors[0].message);
  say.textContent = made
    ? "Done: " + made.name + " is signed in as " + principal + ". You can close this page."
    : "Refused: " + name + " gets no token. You can close this page.";
});
"""
BODY = """<p>A program asks to sign in as you. Confirm only if you have just started it yourself, and if it shows this
  code.</p>
  <form><label>Code <input name="code" autocomplete="off" spellcheck="false" maxlength="40" required></label>
  <button>Confirm</button> <button name="deny">Refuse</button></form>
  <p id="say" role="status"></p>
  <noscript><p>Enable JavaScript for this page, then open it again.</p></noscript>
  <script>{script}</script>"""
TITLE = "Sign in a program"


def page() -> HTMLResponse:
    """Return the page."""
    content = PAGE.format(title=TITLE, style=STYLE, body=BODY.format(script=SCRIPT))
    return HTMLResponse(content, headers=headers_for(SCRIPT, connects=True))
