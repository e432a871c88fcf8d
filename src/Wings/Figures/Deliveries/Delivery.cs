using System.Collections.Immutable;
using Rekenschap.Figures.Deliveries.Decide;
using Rekenschap.Figures.Intake;
using Rekenschap.Figures.Markings;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries;

/// <summary>
/// What an organisation hands in for a collection, from draft to acceptance. Each verb names the revision that was
/// looked at, and gives null when it was done, or the office's refusal, after which nothing has changed.
/// </summary>
public sealed partial class Delivery
{
    public required Id<Delivery> Id { get; init; }

    public required Id<Edition> Edition { get; init; }

    public required string Collection { get; init; }

    /// <summary>Code of the deliverer.</summary>
    public required string Organisation { get; init; }

    /// <summary>1 for the first, 2, 3 ... for corrections.</summary>
    public required int Number { get; init; }

    /// <summary>Place among the edition's deliveries, in order of acceptance.</summary>
    public int Place { get; internal set; }

    /// <summary>Path from the edition folder.</summary>
    public required string File { get; set; }

    /// <summary>SHA-256 of the file's bytes, which lie apart.</summary>
    public required ImmutableArray<byte> FileHash { get; set; }

    public DeliveryState State { get; private set; }

    public DateOnly? Received { get; internal set; }

    public DateOnly? AcceptedOn { get; internal set; }

    /// <summary>Pseudonyms; for the office only.</summary>
    public string? SubmittedBy { get; internal set; }

    public string? ApprovedBy { get; internal set; }

    public string? AcceptedBy { get; internal set; }

    /// <summary>Why it was returned or refused.</summary>
    public string? Reason { get; private set; }

    /// <summary>When it was handed in here (UTC); null for one that came with a folder.</summary>
    public DateTimeOffset? HandedInAt { get; init; }

    /// <summary>Who may know of the file and of what is said with it. The figures are public once they are accepted.</summary>
    public Marking Marking { get; private set; }

    /// <summary>Pseudonym of who set the marking; null where nobody did.</summary>
    public string? MarkedBy { get; private set; }

    /// <summary>What its deliverer says with it; of a correction what was wrong before. Public once accepted where its marking is.</summary>
    public string? Note { get; private set; }

    /// <summary>How its file is read, as a mapping's YAML, where its deliverer said so; null where the collection says it.</summary>
    public string? Mapping { get; internal set; }

    /// <summary>Answers to the questions that were asked of its figures.</summary>
    public ImmutableArray<Explanation> Explanations { get; private set; } = [];

    /// <summary>Codes of those for whom its deliverer speaks and of whom it holds rows; each confirms or disputes those.</summary>
    public ImmutableArray<string> SpokenFor { get; internal set; } = [];

    /// <summary>Who asked that the coordinator lets its errors pass, and why; null where nobody did.</summary>
    public string? ReferredBy { get; private set; }

    public string? Plea { get; private set; }

    /// <summary>What the coordinator lets pass of this file, rule by rule.</summary>
    public ImmutableArray<Pass> Passes { get; private set; } = [];

    internal ImmutableHashSet<string> PassedRules => [.. Passes.Select(one => one.Rule)];

    /// <summary>What has to change at which cell, since it was returned last.</summary>
    public ImmutableArray<CellReason> CellReasons { get; private set; } = [];

    /// <summary>Whether others than its own organisation may see it: it was handed in, or put to the coordinator.</summary>
    public bool IsLaidOpen => Received is not null || ReferredBy is not null;

    /// <summary>Questions that have no answer yet.</summary>
    public IEnumerable<Finding> Questions() =>
        Findings.Where(finding => finding is { Grade: Grade.Question, Explanation: null });

    public ImmutableArray<Finding> Findings { get; internal set; } = [];

    /// <summary>Names of the sheets that places refer to.</summary>
    public ImmutableArray<string> Sheets { get; internal set; } = [];

    /// <summary>How many observations it gave.</summary>
    public int Observations { get; internal set; }

    /// <summary>Where its acceptance stands in the ledger.</summary>
    public long? LedgerPosition { get; internal set; }

    /// <summary>Goes up by one with every deed.</summary>
    public int Revision { get; private set; } = 1;

    /// <summary>Whether it was begun here and nobody has had the last word on it.</summary>
    public bool IsUnderWay =>
        State
            is DeliveryState.Drafted
                or DeliveryState.Referred
                or DeliveryState.Checked
                or DeliveryState.Submitted
                or DeliveryState.Approved
                or DeliveryState.Returned;

    /// <summary>Address in the ledger.</summary>
    public string Subject(string edition) => $"{edition}/{File}";

    /// <summary>What its deliverer says with it, while it is in preparation.</summary>
    internal void Say(string? note) => Note = string.IsNullOrWhiteSpace(note) ? null : note.Trim();

    /// <summary>Keeps nothing of what was in it and of who did it.</summary>
    internal void Forget()
    {
        (Findings, Sheets, Observations) = ([], [], 0);
        (SubmittedBy, ApprovedBy, AcceptedBy, MarkedBy, Reason, Note) = (null, null, null, null, null, null);
        (Explanations, SpokenFor, CellReasons) = ([], [], []);
        LetNothingPass();
        Mapping = null;
        Revision++;
    }

    /// <summary>The state as a folder's own record of it says, in which people did the deeds elsewhere.</summary>
    internal void Import(DeliveryState state)
    {
        State = state;
        Revision++;
    }
}
