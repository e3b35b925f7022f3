import {
  type ExtensionContext,
  ProcessExecution,
  Task,
  type TaskDefinition,
  tasks,
  type WorkspaceFolder,
  workspace,
} from 'vscode';

const TYPE = 'pincite';
const MATCHER = '$pincite';

/**
 * Offers a task for each folder on disk that checks all its notes, with the program shipped beside the extension. A task says nothing but its type, so no
 * workspace can make it start something else; in untrusted workspaces there are no tasks.
 */
export function registerTasks(context: ExtensionContext): void {
  const cli = context.asAbsolutePath('dist/cli.js');
  const provider = {
    provideTasks: () =>
      (workspace.isTrusted ? (workspace.workspaceFolders ?? []) : [])
        .filter(({ uri }) => uri.scheme === 'file')
        .map((folder) => taskOf({ type: TYPE }, folder, cli)),
    resolveTask: ({ definition, scope }: Task) =>
      workspace.isTrusted && isFolder(scope) ? taskOf(definition, scope, cli) : undefined,
  };
  context.subscriptions.push(tasks.registerTaskProvider(TYPE, provider));
}

/** Findings are no failure of the task: Problems has them. */
function taskOf(definition: TaskDefinition, folder: WorkspaceFolder, cli: string): Task {
  const args = [cli, 'check', '--format', 'compact', '--fail-on', 'never'];
  // Within VS Code the running program is Node only when told so.
  const env = { ELECTRON_RUN_AS_NODE: '1' };
  const execution = new ProcessExecution(process.execPath, args, { cwd: folder.uri.fsPath, env });
  return new Task(definition, folder, 'Check all notes', TYPE, execution, MATCHER);
}

const isFolder = (scope: Task['scope']): scope is WorkspaceFolder =>
  typeof scope === 'object' && scope.uri.scheme === 'file';
