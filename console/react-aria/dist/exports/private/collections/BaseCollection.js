import {BaseCollection as $0c55dae31ace3277$export$408d25a4e12db025, CollectionNode as $0c55dae31ace3277$export$d68d59712b04d9d1, FilterableNode as $0c55dae31ace3277$export$b1918e978f1ee46f, HeaderNode as $0c55dae31ace3277$export$5ae2504e948afce5, ItemNode as $0c55dae31ace3277$export$fd11f34e1d07f134, LoaderNode as $0c55dae31ace3277$export$8258a0665a675899, SectionNode as $0c55dae31ace3277$export$437f11dc9b403b78} from "../../../private/collections/BaseCollection.js";




export {$0c55dae31ace3277$export$d68d59712b04d9d1 as CollectionNode, $0c55dae31ace3277$export$5ae2504e948afce5 as HeaderNode, $0c55dae31ace3277$export$fd11f34e1d07f134 as ItemNode, $0c55dae31ace3277$export$8258a0665a675899 as LoaderNode, $0c55dae31ace3277$export$437f11dc9b403b78 as SectionNode, $0c55dae31ace3277$export$408d25a4e12db025 as BaseCollection, $0c55dae31ace3277$export$b1918e978f1ee46f as FilterableNode};
//# sourceMappingURL=BaseCollection.js.map
