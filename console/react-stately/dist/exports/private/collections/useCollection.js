import {useCollection as $70601b00a8062b25$export$6cd28814d92fa9c9} from "../../../private/collections/useCollection.js";




export {$70601b00a8062b25$export$6cd28814d92fa9c9 as useCollection};
//# sourceMappingURL=useCollection.js.map
