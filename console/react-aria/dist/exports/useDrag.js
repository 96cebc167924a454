import {useDrag as $220be66a19152688$export$7941f8aafa4b6021} from "../private/dnd/useDrag.js";
import {DIRECTORY_DRAG_TYPE as $a279fa400589a731$export$990fced5dfac2637} from "../private/dnd/utils.js";
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




export {$220be66a19152688$export$7941f8aafa4b6021 as useDrag, $a279fa400589a731$export$990fced5dfac2637 as DIRECTORY_DRAG_TYPE, $6a97ec275fc99a1f$export$905ab40ac2179daa as DragPreview};
//# sourceMappingURL=useDrag.js.map
