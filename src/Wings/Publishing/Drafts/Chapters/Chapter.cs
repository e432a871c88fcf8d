using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts.Chapters;

/// <summary>Somebody answers for a chapter of a document, and says when it is ready.</summary>
public sealed class Chapter
{
    public required Id<Draft> Draft { get; init; }

    /// <summary>Its heading.</summary>
    public required string Key { get; init; }

    /// <summary>Pseudonym of who answers for it; for the office only. Empty where nobody does any more.</summary>
    public required string Owner { get; set; }

    public required string Organisation { get; set; }

    /// <summary>SHA-256 in hexadecimal of the text that the owner found ready; empty where none was.</summary>
    public string Agreed { get; private set; } = "";

    public DateTimeOffset? AgreedAt { get; private set; }

    public int Revision { get; private set; } = 1;

    internal bool IsAgreed(ChapterText text) => Owner.Length > 0 && Agreed == text.Hash;

    internal Refusal? Take(Act act, int seen)
    {
        if (Refusals.IfStale(seen, Revision) is { } stale)
            return stale;
        if (Owner.Length > 0)
            return ChapterRefusals.Taken;
        (Owner, Organisation, Agreed, AgreedAt) = (act.Actor.Pseudonym, act.Actor.Organisation, "", null);
        Revision++;
        return null;
    }

    /// <summary>The owner gives it back, or a coordinator takes it away.</summary>
    internal Refusal? Leave(Act act, int seen)
    {
        if (Refusals.IfStale(seen, Revision) is { } stale)
            return stale;
        if (!act.SamePersonAs(Owner) && act.Role != Role.Coordinator)
            return ChapterRefusals.OfAnother;
        (Owner, Agreed, AgreedAt) = ("", "", null);
        Revision++;
        return null;
    }

    /// <param name="text">That the owner looked at.</param>
    internal Refusal? Agree(Act act, int seen, ChapterText text)
    {
        if (Refusals.IfStale(seen, Revision) is { } stale)
            return stale;
        if (!act.SamePersonAs(Owner))
            return ChapterRefusals.OfAnother;
        (Agreed, AgreedAt) = (text.Hash, act.At);
        Revision++;
        return null;
    }
}
