using AslGen.Tool.Commands;

var terminal = Terminal.OfProcess();
try
{
    var status = CommandLine.Run(args, terminal);
    terminal.Output.Flush();
    terminal.Error.Flush();
    return status;
}
catch (IOException)
{
    // Whoever reads the output has seen enough, as in "aslgen check . | head".
    return ExitStatus.Errors;
}
