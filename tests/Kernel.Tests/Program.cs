using Rekenschap.Kernel.Tests.Storage;

// With "write" as its first word this program is the child that the crash tests start and kill; else it runs the tests.
if (args is ["write", var store, var address])
    return await CrashWriter.Run(Enum.Parse<Rekenschap.Tests.Databases.Store>(store), address);
if (args.Any(arg => arg is "--server" or "--internal-msbuild-node"))
    return await Xunit.MicrosoftTestingPlatform.TestPlatformTestFramework.RunAsync(args, (_, _) => { });
return await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args);
