import {useDraggableItem as $f5b70f04c9a32cb5$export$b35afafff42da2d9} from "../private/dnd/useDraggableItem.js";
import {useDraggableCollection as $c249c868bdb1a8e8$export$2962a7984b2f0a80} from "../private/dnd/useDraggableCollection.js";
import {DragPreview as $6a97ec275fc99a1f$export$905ab40ac2179daa} from "../private/dnd/DragPreview.js";

/*
 * Copyright 2020 Adobe. All rights reserved.
 * This file is licensed to you under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License. You may obtain a copy
 * of the License at http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software distributed under
 * the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR REPRESENTATIONS
 * OF ANY KIND, either express or implied. See the License for the specific language
 * governing permissions and limitations under the License.
 */ 




export {$f5b70f04c9a32cb5$export$b35afafff42da2d9 as useDraggableItem, $c249c868bdb1a8e8$export$2962a7984b2f0a80 as useDraggableCollection, $6a97ec275fc99a1f$export$905ab40ac2179daa as DragPreview};
//# sourceMappingURL=useDraggableCollection.js.map
