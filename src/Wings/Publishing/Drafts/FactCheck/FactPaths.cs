using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts.FactCheck;

/// <summary>Addresses of the pages on which a ministry checks what is said of it.</summary>
static class FactPaths
{
    public const string Root = "work/facts";

    public static string Of(Id<Draft> id) => $"{Root}/{id}";
}
