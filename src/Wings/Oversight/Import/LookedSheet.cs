using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Import;

/// <summary>What would come of one thing of a sheet.</summary>
/// <param name="Row">Where it stands in the sheet.</param>
/// <param name="Place">Address of its page in the register, where it has one.</param>
/// <param name="What">New, changed ...</param>
sealed record SheetStep(int Row, string Title, string? Place, Bilingual What, ImmutableArray<SheetLine> Lines);

/// <summary>What changes: what it is, what it was (empty where nothing was), and what it becomes.</summary>
readonly record struct SheetLine(Bilingual What, string Was, Bilingual Becomes);

/// <summary>What only a person can tell of a row.</summary>
/// <param name="Field">Of the form, so that the answer stays with the sheet.</param>
sealed record SheetDoubt(string Field, Bilingual Label, ImmutableArray<(string Key, Bilingual Words)> Choices);

/// <summary>A sheet that waits, and what would come of it.</summary>
sealed record LookedSheet(WaitingSheet Sheet, ImportSaid Said)
{
    /// <summary>Those that are told, in the order of the sheet.</summary>
    public required ImmutableArray<SheetStep> Steps { get; init; }

    /// <summary>While there are any, nothing can be accepted.</summary>
    public required ImmutableArray<ImportFault> Faults { get; init; }

    /// <summary>What stays out, and why.</summary>
    public required ImmutableArray<ImportFault> Notes { get; init; }

    /// <summary>Words of closed sets that nobody explained yet, by field.</summary>
    public required ImmutableArray<(string Field, string Word)> Unknown { get; init; }

    public ImmutableArray<SheetDoubt> Doubts { get; init; } = [];

    /// <summary>How much would come.</summary>
    public required Bilingual Count { get; init; }

    public required bool ChangesAnything { get; init; }

    /// <summary>Of what was looked at, so that what is accepted is what was seen.</summary>
    public required string Shown { get; init; }

    /// <summary>Puts it in the register, for a reason: all of it or nothing.</summary>
    public required Func<string, CancellationToken, Task<Refusal?>> Keep { get; init; }

    /// <summary>What changes is told in pairs, whose parts are fields.</summary>
    static readonly JsonSerializerOptions Whole = new() { IncludeFields = true };

    public static string ShownOf<T>(T what) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(what, Whole)));
}
