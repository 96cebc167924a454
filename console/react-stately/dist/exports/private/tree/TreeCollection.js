import {TreeCollection as $caf3335d47da202b$export$863faf230ee2118a} from "../../../private/tree/TreeCollection.js";




export {$caf3335d47da202b$export$863faf230ee2118a as TreeCollection};
//# sourceMappingURL=TreeCollection.js.map
