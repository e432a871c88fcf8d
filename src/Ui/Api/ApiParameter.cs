using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Ui.Api;

/// <summary>One thing that may be asked in an address.</summary>
/// <param name="Name">In lower camel case, as the design rules have it.</param>
/// <param name="Example">A value that means something in many editions.</param>
public sealed record ApiParameter(string Name, Bilingual Says, string Example)
{
    /// <summary>Part of the path rather than of the query.</summary>
    public bool InPath { get; init; }

    /// <summary>May be given more than once, or with commas.</summary>
    public bool Many { get; init; }

    /// <summary>The only values there are; empty where any text may stand.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>As JSON Schema names it: <c>date</c>; null for plain text.</summary>
    public string? Format { get; init; }

    /// <summary>A whole number from 1 up to and including this; null for anything else.</summary>
    public int? Most { get; init; }

    /// <summary>What stands in the path, named as there.</summary>
    public static ApiParameter Path(string name, Bilingual says, string example) =>
        new(name, says, example) { InPath = true };
}
