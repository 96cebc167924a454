import {useDroppableCollection as $e9d8ec9c7ee36249$export$f4e2f423c21f7b04} from "../private/dnd/useDroppableCollection.js";
import {useDroppableItem as $65e6f1542b1d98c7$export$f7b0c5d28b66b6a5} from "../private/dnd/useDroppableItem.js";
import {useDropIndicator as $db5a12b9efa43d23$export$8d0e41d2815afac5} from "../private/dnd/useDropIndicator.js";

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




export {$e9d8ec9c7ee36249$export$f4e2f423c21f7b04 as useDroppableCollection, $65e6f1542b1d98c7$export$f7b0c5d28b66b6a5 as useDroppableItem, $db5a12b9efa43d23$export$8d0e41d2815afac5 as useDropIndicator};
//# sourceMappingURL=useDroppableCollection.js.map
