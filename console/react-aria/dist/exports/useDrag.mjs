import {useDrag as $74812c42150b3de8$export$7941f8aafa4b6021} from "../private/dnd/useDrag.mjs";
import {DIRECTORY_DRAG_TYPE as $d40e85a29b831dd6$export$990fced5dfac2637} from "../private/dnd/utils.mjs";
import {DragPreview as $5d3a17cc2564e64f$export$905ab40ac2179daa} from "../private/dnd/DragPreview.mjs";

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




export {$74812c42150b3de8$export$7941f8aafa4b6021 as useDrag, $d40e85a29b831dd6$export$990fced5dfac2637 as DIRECTORY_DRAG_TYPE, $5d3a17cc2564e64f$export$905ab40ac2179daa as DragPreview};
//# sourceMappingURL=useDrag.mjs.map
