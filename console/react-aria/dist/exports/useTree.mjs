import {useTree as $5b4f3d75efdf6481$export$fb0040ce9d6e8bd1} from "../private/tree/useTree.mjs";
import {useTreeItem as $789f6a50d61c4c65$export$e4bcc4675b2b123a} from "../private/tree/useTreeItem.mjs";





export {$5b4f3d75efdf6481$export$fb0040ce9d6e8bd1 as useTree, $789f6a50d61c4c65$export$e4bcc4675b2b123a as useTreeItem};
//# sourceMappingURL=useTree.mjs.map
