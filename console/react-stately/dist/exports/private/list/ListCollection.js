import {ListCollection as $d86244240b54e5e4$export$d085fb9e920b5ca7} from "../../../private/list/ListCollection.js";




export {$d86244240b54e5e4$export$d085fb9e920b5ca7 as ListCollection};
//# sourceMappingURL=ListCollection.js.map
