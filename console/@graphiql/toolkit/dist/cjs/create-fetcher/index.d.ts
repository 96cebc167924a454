export { CreateFetcherOptions, ExecutionResultPayload, Fetcher, FetcherOpts, FetcherParams, FetcherResult, FetcherResultPayload, FetcherReturnType, MaybePromise, Observable, SyncExecutionResult, SyncFetcherResult, Unsubscribable } from './types.js';
export { createGraphiQLFetcher } from './createFetcher.js';
import 'graphql';
import 'graphql-ws';
