using System.Collections.Immutable;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Kernel.Ports;

/// <summary>A paper of parliament as the register has it.</summary>
/// <param name="Key">By which it is found: <c>31490/338</c>, <c>35925-VII/12</c>, or the number of the case where its file is not known.</param>
/// <param name="File">The file it stands in, <c>31490</c> or <c>35925-VII</c>; empty where that is not known.</param>
/// <param name="Number">Within the file; empty where that is not known.</param>
/// <param name="Case">The number that parliament gave it, <c>2023Z06512</c>; empty where there is none.</param>
/// <param name="Kind">In parliament's words: <c>Brief regering</c>.</param>
/// <param name="Title">What it is about.</param>
public sealed record RegisteredPaper(
    string Key,
    string File,
    string Number,
    string Case,
    SessionYear Session,
    DateOnly Date,
    string Kind,
    string Title
);

/// <summary>The register of papers of parliament, for whoever refers to them.</summary>
public interface IPapers
{
    /// <summary>Whether anything is registered at all: a register that nobody filled knows nothing of any paper.</summary>
    Task<bool> IsFilled(CancellationToken stop);

    /// <summary>Those with one of the keys, or the number of the case; what is not registered is left out.</summary>
    Task<ImmutableArray<RegisteredPaper>> Find(IReadOnlyCollection<string> keys, CancellationToken stop);

    /// <summary>Which of these files have any paper in the register.</summary>
    Task<ImmutableHashSet<string>> Files(IReadOnlyCollection<string> files, CancellationToken stop);
}
