import {useTableColumnResizeState as $a3a870bb5fb1c40c$export$cb895dcf85db1319} from "../private/table/useTableColumnResizeState.js";
import {UNSTABLE_useFilteredTableState as $d5cc3b32ccfc476f$export$31447e17397b15c2, useTableState as $d5cc3b32ccfc476f$export$907bcc6c48325fd6} from "../private/table/useTableState.js";
import {Cell as $865a862a32d3d395$export$f6f0c3fe4ec306ea} from "../private/table/Cell.js";
import {Column as $eec6ba5badb1c380$export$816b5d811295e6bc} from "../private/table/Column.js";
import {Row as $2dd4d7d2aced4cb1$export$b59bdbef9ce70de2} from "../private/table/Row.js";
import {TableBody as $d6a72f1213e17447$export$76ccd210b9029917} from "../private/table/TableBody.js";
import {TableHeader as $f89faf6622679662$export$f850895b287ef28e} from "../private/table/TableHeader.js";

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








export {$a3a870bb5fb1c40c$export$cb895dcf85db1319 as useTableColumnResizeState, $d5cc3b32ccfc476f$export$907bcc6c48325fd6 as useTableState, $d5cc3b32ccfc476f$export$31447e17397b15c2 as UNSTABLE_useFilteredTableState, $865a862a32d3d395$export$f6f0c3fe4ec306ea as Cell, $eec6ba5badb1c380$export$816b5d811295e6bc as Column, $2dd4d7d2aced4cb1$export$b59bdbef9ce70de2 as Row, $d6a72f1213e17447$export$76ccd210b9029917 as TableBody, $f89faf6622679662$export$f850895b287ef28e as TableHeader};
//# sourceMappingURL=useTableState.js.map
