import {buildHeaderRows as $3b14a8cc70843920$export$7c127db850d4e81e, TableCollection as $3b14a8cc70843920$export$596e1b2e2cf93690} from "../../../private/table/TableCollection.mjs";




export {$3b14a8cc70843920$export$7c127db850d4e81e as buildHeaderRows, $3b14a8cc70843920$export$596e1b2e2cf93690 as TableCollection};
//# sourceMappingURL=TableCollection.mjs.map
