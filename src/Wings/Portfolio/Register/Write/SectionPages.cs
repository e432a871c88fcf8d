using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Register.Follow;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Portfolio.Register.Write;

/// <summary>A section of a draft is filled in by the ministry: all of it, or line by line.</summary>
sealed class SectionPages(ActivityDesk desk)
{
    public void Map(WorkRoutes work) =>
        work.Group(ActivityPaths.Root, Permission.Of(Role.Supplier))
            .Get("{number}/edit/{section}", Show)
            .Post("{number}/edit/{section}", Save);

    async Task<IResult> Show(WorkCall call)
    {
        var (found, form, refusal) = await Open(call);
        if (found is null || form is null)
            return call.Refuse(refusal!);
        var line = LineOf(call.Asked("line"));
        if (line is not null && !(form.HasRows && line < form.Count(found.Shown.Facts)))
            return call.Refuse(ActivityRefusals.NoRow);
        var filled = form.Fill(Written(found), line, ActivityDesk.Around(call)).ToArray();
        return call.Page<SectionPage>(View(call, found, form, line, FormState.With(filled)));
    }

    async Task<IResult> Save(WorkCall call)
    {
        var (found, form, refusal) = await Open(call);
        if (found is null || form is null)
            return call.Refuse(refusal!);
        var line = form.HasRows ? LineOf(call.Sent["line"]) : null;
        var change =
            line is { } place && call.Sent["remove"].Length > 0
                ? form.Remove(place)
                : form.Read(call.Sent, Written(found), line, ActivityDesk.Around(call));
        if (change is null)
            return call.Again<SectionPage>(View(call, found, form, line, call.Sent));
        var deeds = new ActivityDeeds(desk.Database, call.Act(Role.Supplier, ""), call.Stop);
        var not = await deeds.Write(found.One.Number, call.Sent.Seen(), before => change(before));
        return not is not null ? call.Refuse(not)
            : form.HasRows ? call.See(ActivityPaths.Edit(found.One.Number, form.Key))
            : call.See(ActivityPaths.Of(found.One.Number));
    }

    /// <summary>The draft and the section, where the visitor may write in it.</summary>
    async Task<(FoundActivity? Found, SectionForm? Form, Refusal? Refusal)> Open(WorkCall call)
    {
        if (await desk.Find(call) is not { } found || SectionForm.Find(call.Part("section")) is not { } form)
            return (null, null, ActivityRefusals.Missing);
        if (!ActivityForms.IsFor(ActivityVerb.Write, found.One, call.Who))
            return (null, null, ActivityForms.NotHere(ActivityVerb.Write, found.One));
        return
            ActivityWorkflow.Rows.Refuse(
                found.One.State,
                ActivityVerb.Write,
                call.Act(Role.Supplier, ""),
                guard => ActivityGuards.Judge(guard, found.One, call.Act(Role.Supplier, ""), null, "")
            )
                is { } refusal
            ? (null, null, refusal)
            : (found, form, null);
    }

    static WrittenFacts Written(FoundActivity found) => new(found.Shown.Name, found.Shown.Facts);

    static int? LineOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var line) ? line : null;

    static SectionView View(WorkCall call, FoundActivity found, SectionForm form, int? line, FormState state)
    {
        var frame = call.Frame(form.Title, state);
        var place = ActivityPaths.Edit(found.One.Number, form.Key);
        var content = SectionContents
            .Of(found.Shown.Name, found.Shown.Facts)
            .Single(section => section.Key == form.Key);
        return new(
            frame,
            frame.In(form.Title),
            found.Shown.Name,
            found.One.Invented,
            frame.Form(place, state),
            form.Fields(ActivityDesk.Around(call)),
            form.HasRows
                ? SectionLines.Table(content, frame, i => $"{frame.To(place)}?line={CostWords.Number(i)}")
                : null,
            line,
            line is null ? null : frame.Form(place, null, "remove-"),
            line is null ? null : frame.To(place),
            found.One.Revision,
            frame.To(ActivityPaths.Of(found.One.Number))
        );
    }
}

/// <summary>A section as it is filled in.</summary>
/// <param name="Lines">What is there already; null of a section without lines.</param>
/// <param name="Line">Place of the line that is changed; null for a new one.</param>
/// <param name="Remove">The form that takes the line out.</param>
/// <param name="Add">To the form for a new line, from that of another.</param>
public sealed record SectionView(
    WorkFrame Frame,
    string Title,
    string Name,
    bool Invented,
    FormView Form,
    ImmutableArray<SectionField> Fields,
    TableView? Lines,
    int? Line,
    FormView? Remove,
    string? Add,
    int Revision,
    string Back
)
{
    public Bilingual Button =>
        Lines is null ? SectionPageTexts.Save
        : Line is null ? SectionPageTexts.Add
        : SectionPageTexts.SaveLine;
}

/// <summary>The words of that page.</summary>
static class SectionPageTexts
{
    public static readonly Bilingual Save = new("Bewaar", "Save");
    public static readonly Bilingual Add = new("Voeg toe", "Add");
    public static readonly Bilingual SaveLine = new("Bewaar deze regel", "Save this line");
    public static readonly Bilingual Remove = new("Haal deze regel weg", "Take this line out");
    public static readonly Bilingual NewLine = new("Nieuwe regel", "New line");
    public static readonly Bilingual ThisLine = new("Wijzig de regel", "Change the line");
    public static readonly Bilingual ToNew = new("Voeg een nieuwe regel toe", "Add a new line");
}
