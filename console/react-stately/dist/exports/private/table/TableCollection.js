import {buildHeaderRows as $6b47ca591182ac8d$export$7c127db850d4e81e, TableCollection as $6b47ca591182ac8d$export$596e1b2e2cf93690} from "../../../private/table/TableCollection.js";




export {$6b47ca591182ac8d$export$7c127db850d4e81e as buildHeaderRows, $6b47ca591182ac8d$export$596e1b2e2cf93690 as TableCollection};
//# sourceMappingURL=TableCollection.js.map
