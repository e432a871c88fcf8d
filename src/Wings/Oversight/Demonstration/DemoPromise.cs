using Rekenschap.Oversight.Commitments;

namespace Rekenschap.Oversight.Demonstration;

/// <summary>A promise of the demonstration and what became of it.</summary>
/// <param name="Subject">In Dutch, as the words are.</param>
/// <param name="Kept">The day on which it was kept, and where that shows.</param>
/// <param name="Withdrawn">The day on which it was withdrawn, and why.</param>
/// <param name="SameAs">Place in the list, from 1, of the promise that says the same.</param>
sealed record DemoPromise(
    string Organisation,
    Promiser By,
    string Subject,
    string Words,
    string Paper,
    DateOnly Date,
    string Phrase,
    bool Invented,
    (DateOnly On, string Said)? Kept = null,
    (DateOnly On, string Said)? Withdrawn = null,
    int? SameAs = null
);
