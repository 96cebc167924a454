import {ListCollection as $f664a81d022446b5$export$d085fb9e920b5ca7} from "../../../private/list/ListCollection.mjs";




export {$f664a81d022446b5$export$d085fb9e920b5ca7 as ListCollection};
//# sourceMappingURL=ListCollection.mjs.map
