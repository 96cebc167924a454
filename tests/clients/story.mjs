// One export as a front end lives it: a query, a mutation, and a subscription that is broken off twice and taken up
// again. node CLIENT.mjs URL TOKEN LAB; prints what was seen as JSON.
import { readFileSync } from 'node:fs';

import { parse, print } from 'graphql';

const BREAKS = 2;
const EVENTS_BETWEEN_BREAKS = 2;

export const [url, token, lab, transport] = process.argv.slice(2);
export const socketUrl = url.replace('http', 'ws');
export const authorization = `Bearer ${token}`;

const document = parse(readFileSync(new URL('operations/story.graphql', import.meta.url), 'utf8'));
const named = (name) => print(document.definitions.find((definition) => definition.name.value === name));
export const LAB = named('StoryLab');
export const EXPORT = named('StoryExport');
export const PROGRESS = named('StoryProgress');

// A client has query(), mutate() and watch(), the last with the observer's next, error and complete; watch() returns
// what stops it. One that has breakOff() reconnects by itself, and then sends the variables as they are by then.
export async function tell(client) {
  const { node } = await client.query({ id: lab });
  const { exportImage } = await client.mutate({ input: { labId: lab, imageName: 'algebra' } });
  const id = exportImage.export.id;
  const { events, subscribed } = await watchThroughBreaks(client, id);
  const again = await watched(client, { id, after: events.at(-1).sequence });
  const cached = await client.cached?.(id);
  console.log(JSON.stringify({ node, exportImage, events, subscribed, again, cached }));
  // Sockets that linger on purpose need not be waited for.
  process.exit(0);
}

function watchThroughBreaks(client, id) {
  return new Promise((resolve, reject) => {
    const events = [];
    const variables = {
      id,
      get after() {
        return events.at(-1)?.sequence ?? 0;
      },
    };
    let subscribed = 0;
    const begin = () => {
      subscribed += 1;
      let here = 0;
      let over = false;
      const stop = client.watch(client.breakOff ? variables : { ...variables }, {
        next: (event) => {
          if (over) return;
          events.push(event);
          here += 1;
          if (here % EVENTS_BETWEEN_BREAKS !== 0 || subscribed > BREAKS) return;
          if (client.breakOff) {
            subscribed += 1;
            client.breakOff();
          } else {
            over = true;
            // Not within its own event: some clients have not returned from watch() by then.
            queueMicrotask(() => (stop(), begin()));
          }
        },
        error: reject,
        complete: () => over || resolve({ events, subscribed }),
      });
    };
    begin();
  });
}

function watched(client, variables) {
  return new Promise((resolve, reject) => {
    const events = [];
    client.watch(variables, { next: (event) => events.push(event), error: reject, complete: () => resolve(events) });
  });
}

// For clients whose one verb is subscribe(request, observer).
export const once = (client, query, variables) =>
  new Promise((resolve, reject) => {
    let result;
    client.subscribe(
      { query, variables },
      { next: (value) => (result = value), error: reject, complete: () => resolve(dataOf(result)) },
    );
  });

export const watching = (client, variables, observer) =>
  client.subscribe(
    { query: PROGRESS, variables },
    { ...observer, next: (result) => observer.next(dataOf(result).exportProgress) },
  );

export function dataOf({ data, error, errors }) {
  if (error || errors) throw new Error(error ? String(error) : JSON.stringify(errors));
  return data;
}
