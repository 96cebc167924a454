// Relay's network layer and store, on what its compiler made of relay/story.js: the last word is the folder of that.
import { createClient } from 'graphql-ws';
import relay from 'relay-runtime';

import { authorization, dataOf, socketUrl, tell, transport as compiled, url } from './story.mjs';

const { commitMutation, Environment, fetchQuery, Network, Observable, RecordSource, requestSubscription, Store } = relay;
const artifact = async (name) => (await import(`${compiled}/${name}.graphql.js`)).default;
const [LAB, EXPORT, PROGRESS] = await Promise.all(
  ['storyLabQuery', 'storyExportMutation', 'storyProgressSubscription'].map(artifact),
);

const sockets = createClient({ url: socketUrl, connectionParams: { authorization } });
const post = async ({ text: query }, variables) => {
  const headers = { authorization, 'content-type': 'application/json' };
  const answered = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  return answered.json();
};
const subscribe = ({ text: query }, variables) =>
  Observable.create((sink) => sockets.subscribe({ query, variables }, sink));
const environment = new Environment({
  network: Network.create(post, subscribe),
  store: new Store(new RecordSource()),
});

await tell({
  query: (variables) => fetchQuery(environment, LAB, variables).toPromise(),
  mutate: (variables) =>
    new Promise((resolve, reject) => {
      const onCompleted = (data, errors) => resolve(dataOf({ data, errors }));
      commitMutation(environment, { mutation: EXPORT, variables, onCompleted, onError: reject });
    }),
  watch: (variables, { next, error, complete }) => {
    const onNext = ({ exportProgress }) => next(exportProgress);
    const request = { subscription: PROGRESS, variables, onNext, onError: error, onCompleted: complete };
    const watched = requestSubscription(environment, request);
    return () => watched.dispose();
  },
  cached: (id) => environment.getStore().getSource().get(id),
});
