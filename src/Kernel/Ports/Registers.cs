using System.Collections.Immutable;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Kernel.Ports;

/// <summary>Where a row of a register stands, and whether it was made up for an exercise.</summary>
/// <param name="File">From the edition folder: <c>registers/events.csv</c>.</param>
/// <param name="Line">From 1, the heading being 1.</param>
/// <param name="Source">What shows it: a paper, a publication, a decision.</param>
public sealed record RegisterPlace(string File, int Line, string Source, bool Invented);

/// <summary>Something that happened.</summary>
/// <param name="From">When it happened or began, as exactly as is known: a day, a month, a quarter or a year.</param>
/// <param name="To">When it ended; null for what happened at once, or goes on.</param>
/// <param name="Known">From this day on the office knew it.</param>
public sealed record RegisteredEvent(
    string Code,
    Bilingual Name,
    Period From,
    Period? To,
    DateOnly Known,
    RegisterPlace Place
);

/// <summary>Something that was promised to Parliament.</summary>
/// <param name="Promised">The date of the paper in which it was promised.</param>
/// <param name="Phrase">The deadline in the words of that paper; empty where it names none.</param>
/// <param name="Until">The last day of its window, or of a duty that returns; null where no day follows from the phrase.</param>
/// <param name="Kept">When the evidence shows it was kept, as exactly as is known: a day, a month ...; null where there is none.</param>
/// <param name="Withdrawn">The day on which it was taken back; null where it was not.</param>
public sealed record RegisteredCommitment(
    string Code,
    Bilingual Name,
    string Ministry,
    DateOnly Promised,
    string Paper,
    string Phrase,
    DateOnly? Until,
    Period? Kept,
    string Evidence,
    DateOnly? Withdrawn,
    RegisterPlace Place
)
{
    /// <summary>How long it may take from one time to the next, for what was promised again and again; null for what is done once.</summary>
    public Step? Every { get; init; }

    /// <summary>The times at which it was kept, in order, each as exactly as is known; only with <see cref="Every"/>.</summary>
    public ImmutableArray<Period> Moments { get; init; } = [];

    /// <summary>The last day of which the register knows what became of it; null where it is followed until today.</summary>
    public DateOnly? KnownUntil { get; init; }
}

/// <summary>A state that an entry of a register reached on a day. Earlier states stay on record.</summary>
/// <param name="Register">Code of the register; entries of several may stand in one file.</param>
/// <param name="Code">The entry, within its register.</param>
/// <param name="Organisation">Code of the organisation that it concerns; null for none.</param>
/// <param name="Period">The period that it concerns; null for none.</param>
/// <param name="State">adopted, sent, in_force ...</param>
/// <param name="Date">From this day on it counts: the last of those on which it can have been reached.</param>
/// <param name="NounsNl">What an entry is called, in claims that count them.</param>
public sealed record RegisteredState(
    string Register,
    string Code,
    Bilingual Name,
    string? Organisation,
    Period? Period,
    string State,
    DateOnly Date,
    ImmutableArray<string> NounsNl,
    ImmutableArray<string> NounsEn,
    RegisterPlace Place
)
{
    /// <summary>When it was reached, as exactly as is known: a day, a month, a quarter or a year.</summary>
    public Time.Period When { get; init; } = Time.Period.Day(Date);
}

/// <summary>A paper of parliament with its row.</summary>
public sealed record ListedPaper(RegisteredPaper Paper, RegisterPlace Place);

/// <summary>The registers of an edition on which statements other than figures rest. Each row tells from when it was known.</summary>
public sealed record EditionRegisters(
    ImmutableArray<RegisteredEvent> Events,
    ImmutableArray<RegisteredCommitment> Commitments,
    ImmutableArray<RegisteredState> States,
    ImmutableArray<ListedPaper> Papers
)
{
    /// <summary>Of an edition without registers.</summary>
    public static readonly EditionRegisters None = new([], [], [], []);

    /// <summary>The last day of which anything here was known; null where nothing is here.</summary>
    public DateOnly? Latest
    {
        get
        {
            DateOnly?[] days =
            [
                .. Events.Select(one => (DateOnly?)one.Known),
                .. Commitments.SelectMany(one => new[] { one.Promised, one.Kept?.End, one.Withdrawn }),
                .. Commitments.SelectMany(one => one.Moments).Select(one => (DateOnly?)one.End),
                .. States.Select(one => (DateOnly?)one.Date),
            ];
            return days.Max();
        }
    }
}
