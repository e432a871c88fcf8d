using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Reports.Follow;

/// <summary>One report, in the order in which it is read.</summary>
/// <param name="Some">Whether recommendations to others are left out.</param>
/// <param name="Answers">How far each department is.</param>
/// <param name="Own">Where the visitor's department reacts; null where nothing is asked of it, or not of him.</param>
/// <param name="Public">Link to the public page; null while it is closed.</param>
public sealed record ReportView(
    WorkFrame Frame,
    AuditReport Report,
    (Signal Signal, string Word) Standing,
    ImmutableArray<(string Name, string Value)> Facts,
    bool Some,
    TableView Answers,
    ImmutableArray<RecommendationPart> Recommendations,
    string? Own,
    string? Public,
    ImmutableArray<ReportDeed> Deeds,
    ImmutableArray<Choice> Departments
);

/// <summary>One recommendation with what was sent to the auditor.</summary>
/// <param name="For">Names of the departments.</param>
public sealed record RecommendationPart(int Number, string Text, string For, TableView? Reactions);

/// <summary>A form with which something is done.</summary>
public sealed record ReportDeed(ReportVerb Verb, Bilingual Title, Bilingual Button, FormView Form);
