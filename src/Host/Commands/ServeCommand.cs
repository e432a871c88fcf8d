using System.CommandLine;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Host.Commands;

internal static class ServeCommand
{
    public static Command Make(Language language) => new("serve", "x");
}
