/* empty css               */
import { ExecutionContext, ExecutionContextProvider, useExecutionContext } from "./execution.js";
import { PluginContextProvider, usePluginStore } from "./plugin.js";
import { GraphiQLProvider } from "./provider.js";
import { SchemaContextProvider, useSchemaStore } from "./schema.js";
import { StorageContextProvider, useStorage } from "./storage.js";
import { useTheme } from "./theme.js";
import { ArgumentIcon, ChevronDownIcon, ChevronLeftIcon, ChevronUpIcon, CloseIcon, CopyIcon, DeprecatedArgumentIcon, DeprecatedEnumValueIcon, DeprecatedFieldIcon, DirectiveIcon, DocsFilledIcon, DocsIcon, EnumValueIcon, FieldIcon, HistoryIcon, ImplementsIcon, KeyboardShortcutIcon, MagnifyingGlassIcon, MergeIcon, PenIcon, PlayIcon, PlusIcon, PrettifyIcon, ReloadIcon, RootTypeIcon, SettingsIcon, StarFilledIcon, StarIcon, StopIcon, TrashIcon, TypeIcon } from "./icons/index.js";
import { clsx } from "clsx";
import { EditorContext, EditorContextProvider, useEditorContext } from "./editor/context.js";
import { HeaderEditor } from "./editor/components/header-editor.js";
import { ImagePreview } from "./editor/components/image-preview.js";
import { QueryEditor } from "./editor/components/query-editor.js";
import { ResponseEditor } from "./editor/components/response-editor.js";
import { useAutoCompleteLeafs, useCopyQuery, useEditorState, useHeadersEditorState, useMergeQuery, useOperationsEditorState, useOptimisticState, usePrettifyEditors, useVariablesEditorState } from "./editor/hooks.js";
import { useHeaderEditor } from "./editor/header-editor.js";
import { useQueryEditor } from "./editor/query-editor.js";
import { useResponseEditor } from "./editor/response-editor.js";
import { useVariableEditor } from "./editor/variable-editor.js";
import { VariableEditor } from "./editor/components/variable-editor.js";
import { createBoundedUseStore } from "./utility/create-bounded-use-store.js";
import { createContextHook, createNullableContext } from "./utility/context.js";
import { debounce } from "./utility/debounce.js";
import { isMacOs } from "./utility/is-macos.js";
import { useDragResize } from "./utility/resize.js";
import { Button, UnStyledButton } from "./ui/button.js";
import { ButtonGroup } from "./ui/button-group.js";
import { Dialog, DialogRoot } from "./ui/dialog.js";
import { DropdownMenu } from "./ui/dropdown.js";
import { MarkdownContent } from "./ui/markdown.js";
import { Spinner } from "./ui/spinner.js";
import { Tab, Tabs } from "./ui/tabs.js";
import { Tooltip, TooltipRoot } from "./ui/tooltip.js";
import { ToolbarButton } from "./toolbar/button.js";
import { ExecuteButton } from "./toolbar/execute.js";
import { ToolbarMenu } from "./toolbar/menu.js";
export {
  ArgumentIcon,
  Button,
  ButtonGroup,
  ChevronDownIcon,
  ChevronLeftIcon,
  ChevronUpIcon,
  CloseIcon,
  CopyIcon,
  DeprecatedArgumentIcon,
  DeprecatedEnumValueIcon,
  DeprecatedFieldIcon,
  Dialog,
  DialogRoot,
  DirectiveIcon,
  DocsFilledIcon,
  DocsIcon,
  DropdownMenu,
  EditorContext,
  EditorContextProvider,
  EnumValueIcon,
  ExecuteButton,
  ExecutionContext,
  ExecutionContextProvider,
  FieldIcon,
  GraphiQLProvider,
  HeaderEditor,
  HistoryIcon,
  ImagePreview,
  ImplementsIcon,
  KeyboardShortcutIcon,
  MagnifyingGlassIcon,
  MarkdownContent,
  MergeIcon,
  PenIcon,
  PlayIcon,
  PluginContextProvider,
  PlusIcon,
  PrettifyIcon,
  QueryEditor,
  ReloadIcon,
  ResponseEditor,
  RootTypeIcon,
  SchemaContextProvider,
  SettingsIcon,
  Spinner,
  StarFilledIcon,
  StarIcon,
  StopIcon,
  StorageContextProvider,
  Tab,
  Tabs,
  ToolbarButton,
  ToolbarMenu,
  Tooltip,
  TooltipRoot,
  TrashIcon,
  TypeIcon,
  UnStyledButton,
  VariableEditor,
  clsx as cn,
  createBoundedUseStore,
  createContextHook,
  createNullableContext,
  debounce,
  isMacOs,
  useAutoCompleteLeafs,
  useCopyQuery,
  useDragResize,
  useEditorContext,
  useEditorState,
  useExecutionContext,
  useHeaderEditor,
  useHeadersEditorState,
  useMergeQuery,
  useOperationsEditorState,
  useOptimisticState,
  usePluginStore,
  usePrettifyEditors,
  useQueryEditor,
  useResponseEditor,
  useSchemaStore,
  useStorage,
  useTheme,
  useVariableEditor,
  useVariablesEditorState
};
//# sourceMappingURL=index.js.map
