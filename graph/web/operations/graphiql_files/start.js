// GraphiQL on this server's own /graphql. The token that is put into the tab "Headers" goes with requests and into a
// socket's `connection_init` alike, and is forgotten with the page: nothing that is typed here is stored.
const url = new URL('graphql', document.baseURI);
const socketUrl = new URL(url);
socketUrl.protocol = url.protocol.replace('http', 'ws');

const WELCOME = `# Put your token into the tab "Headers" below: {"Authorization": "Bearer TOKEN"}
{
  viewer {
    name
  }
}
`;

const page = React.createElement(GraphiQL, {
  fetcher: GraphiQL.createFetcher({ url: url.href, subscriptionUrl: socketUrl.href }),
  defaultQuery: WELCOME,
  storage: { length: 0, getItem: () => null, setItem: () => {}, removeItem: () => {}, clear: () => {} },
});
ReactDOM.createRoot(document.getElementById('graphiql')).render(page);
