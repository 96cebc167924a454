import { QueryStoreItem } from '@graphiql/toolkit';
import { FC } from 'react';
export declare const History: FC;
declare type QueryHistoryItemProps = {
    item: QueryStoreItem & {
        index?: number;
    };
};
export declare const HistoryItem: FC<QueryHistoryItemProps>;
export declare function formatQuery(query?: string): string | undefined;
export {};
