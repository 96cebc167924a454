import {compareNodeOrder as $cd5ea4b915021f1d$export$8c434b3a7a4dad6, getChildNodes as $cd5ea4b915021f1d$export$1005530eda016c13, getFirstItem as $cd5ea4b915021f1d$export$fbdeaa6a76694f71, getLastItem as $cd5ea4b915021f1d$export$7475b2c64539e4cf, getNthItem as $cd5ea4b915021f1d$export$5f3398f8733f90e2} from "../../../private/collections/getChildNodes.mjs";




export {$cd5ea4b915021f1d$export$1005530eda016c13 as getChildNodes, $cd5ea4b915021f1d$export$fbdeaa6a76694f71 as getFirstItem, $cd5ea4b915021f1d$export$7475b2c64539e4cf as getLastItem, $cd5ea4b915021f1d$export$5f3398f8733f90e2 as getNthItem, $cd5ea4b915021f1d$export$8c434b3a7a4dad6 as compareNodeOrder};
//# sourceMappingURL=getChildNodes.mjs.map
