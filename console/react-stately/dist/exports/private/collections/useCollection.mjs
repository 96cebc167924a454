import {useCollection as $d03379b88399b8c5$export$6cd28814d92fa9c9} from "../../../private/collections/useCollection.mjs";




export {$d03379b88399b8c5$export$6cd28814d92fa9c9 as useCollection};
//# sourceMappingURL=useCollection.mjs.map
