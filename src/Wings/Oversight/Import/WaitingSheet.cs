using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Oversight.Import;

/// <summary>A sheet that somebody sent and has not accepted yet: one for each person, organisation and register, thrown away within a day.</summary>
public sealed class WaitingSheet
{
    public static readonly TimeSpan Keeps = TimeSpan.FromDays(1);

    /// <summary>Pseudonym of who sent it.</summary>
    public required string Sender { get; init; }

    public required string Organisation { get; init; }

    /// <summary>Name of the register that it is for.</summary>
    public required string Register { get; init; }

    /// <summary>Name of the file; the file itself is not kept.</summary>
    public required string File { get; set; }

    public ImmutableArray<SentRow> Rows { get; set; } = [];

    /// <summary>How it is read, by field.</summary>
    public ImmutableSortedDictionary<string, string> Said { get; set; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    public DateTimeOffset SentAt { get; set; }
}

/// <summary>How an organisation said that a sheet is read, for when the same headings come back.</summary>
public sealed class SheetMapping
{
    public required string Organisation { get; init; }

    /// <summary>Name of the register that such sheets are for.</summary>
    public required string Register { get; init; }

    /// <summary>Of the headings.</summary>
    public required string Marks { get; init; }

    public ImmutableSortedDictionary<string, string> Said { get; set; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    public DateTimeOffset SavedAt { get; set; }
}
