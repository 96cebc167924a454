import {BaseCollection as $6f0c29017aeec335$export$408d25a4e12db025, CollectionNode as $6f0c29017aeec335$export$d68d59712b04d9d1, FilterableNode as $6f0c29017aeec335$export$b1918e978f1ee46f, HeaderNode as $6f0c29017aeec335$export$5ae2504e948afce5, ItemNode as $6f0c29017aeec335$export$fd11f34e1d07f134, LoaderNode as $6f0c29017aeec335$export$8258a0665a675899, SectionNode as $6f0c29017aeec335$export$437f11dc9b403b78} from "../../../private/collections/BaseCollection.mjs";




export {$6f0c29017aeec335$export$d68d59712b04d9d1 as CollectionNode, $6f0c29017aeec335$export$5ae2504e948afce5 as HeaderNode, $6f0c29017aeec335$export$fd11f34e1d07f134 as ItemNode, $6f0c29017aeec335$export$8258a0665a675899 as LoaderNode, $6f0c29017aeec335$export$437f11dc9b403b78 as SectionNode, $6f0c29017aeec335$export$408d25a4e12db025 as BaseCollection, $6f0c29017aeec335$export$b1918e978f1ee46f as FilterableNode};
//# sourceMappingURL=BaseCollection.mjs.map
