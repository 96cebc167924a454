import {useActionGroup as $db60a6d462053998$export$f4bf8d43c16de704} from "../../../private/actiongroup/useActionGroup.mjs";




export {$db60a6d462053998$export$f4bf8d43c16de704 as useActionGroup};
//# sourceMappingURL=useActionGroup.mjs.map
