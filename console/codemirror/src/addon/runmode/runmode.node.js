import "./codemirror.node.js"
import "../../../addon/runmode/runmode.js"