using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Register.Write;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Portfolio.Register.Enter;

/// <summary>A ministry enters an activity of its own, or of an organisation below it.</summary>
sealed class EnterActivityPages(ActivityDesk desk)
{
    public void Map(WorkRoutes work) =>
        work.Group(ActivityPaths.Root, Permission.Of(Role.Supplier)).Get("new", New).Post("new", Enter);

    async Task<IResult> New(WorkCall call)
    {
        var (edition, refusal) = await Edition(call);
        return edition is null
            ? call.Refuse(refusal!)
            : call.Page<EnterActivityPage>(
                View(
                    call,
                    edition,
                    FormState.With(("organisation", call.Who.Organisation), ("owner", nameof(OwnerKind.Ministry)))
                )
            );
    }

    async Task<IResult> Enter(WorkCall call)
    {
        var (edition, refusal) = await Edition(call);
        if (edition is null)
            return call.Refuse(refusal!);
        var form = call.Sent;
        var name = ReadSection.OneLine(form.Text("name", SectionTexts.NoName, RegisteredActivity.MostName));
        var organisation = form.Code(
            "organisation",
            Organisations(call, edition).Select(one => one.Code),
            SectionTexts.NoChoice
        );
        var owner = form.Choice("owner", Enum.GetValues<OwnerKind>(), SectionTexts.NoChoice);
        if (!form.Good)
            return call.Again<EnterActivityPage>(View(call, edition, form));
        var entered = new EnteredActivity(
            name,
            call.Who.Organisation,
            organisation!,
            owner!.Value,
            form.Has("weapon", "yes")
        );
        var facts = edition.Figures.Edition;
        var deeds = new ActivityDeeds(desk.Database, call.Act(Role.Supplier, ""), call.Stop);
        var (not, number) = await deeds.Enter(entered, facts.Publisher, facts.Invented);
        return not is null ? call.See(ActivityPaths.Of(number)) : call.Refuse(not);
    }

    /// <summary>The edition that is worked on, where the visitor works for a ministry of it.</summary>
    async Task<(EditionOnDesk? Edition, Refusal? Refusal)> Edition(WorkCall call) =>
        await desk.Editions.Latest(call.Stop) is not { } edition ? (null, ActivityRefusals.NotYet)
        : edition.Figures.Organisations.ByCode(call.Who.Organisation)?.Kind == OrganisationKind.Ministry
            ? (edition, null)
        : (null, ActivityRefusals.OnlyMinistries);

    static IEnumerable<Organisation> Organisations(WorkCall call, EditionOnDesk edition) =>
        edition
            .Figures.Organisations.Below(call.Who.Organisation)
            .Where(one => one.ExistsOn(call.Clock.Today) || one.Code == call.Who.Organisation);

    static EnterActivityView View(WorkCall call, EditionOnDesk edition, FormState form)
    {
        var frame = call.Frame(EnterActivityTexts.Title, form);
        return new(
            frame,
            frame.Form(ActivityPaths.New, form),
            [
                .. Organisations(call, edition)
                    .Select(one => new Choice(one.Code, frame.In(one.NameOn(call.Clock.Today)))),
            ],
            [.. Enum.GetValues<OwnerKind>().Select(one => new Choice(one.ToString(), frame.In(ActivityWords.Of(one))))]
        );
    }
}

/// <summary>The form with which an activity is entered.</summary>
public sealed record EnterActivityView(
    WorkFrame Frame,
    FormView Form,
    ImmutableArray<Choice> Organisations,
    ImmutableArray<Choice> Owners
);

/// <summary>Its words.</summary>
static class EnterActivityTexts
{
    public static readonly Bilingual Title = new("Voer een ICT-activiteit in", "Enter an ICT activity");
    public static readonly Bilingual Lead = new(
        "Geef haar een naam en zeg wie haar uitvoert. Daarna vult u de onderdelen in. Openbaar wordt zij pas als uw ministerie haar controleerde en CIO Rijk haar publiceert.",
        "Name it and say who does it. Then you fill in the sections. It becomes public only once your ministry checked it and CIO Rijk publishes it."
    );
    public static readonly Bilingual Button = new("Begin een concept", "Begin a draft");
    public static readonly Bilingual Doer = new("Welke organisatie voert haar uit?", "Which organisation does it?");
    public static readonly Bilingual Owner = new("Wat voor organisatie is dat?", "What kind of organisation is that?");
    public static readonly Bilingual OwnerHint = new(
        "Hiervan hangt af of zij op het dashboard hoort en bij het Adviescollege wordt aangemeld.",
        "On this depends whether it belongs on the dashboard and is registered with the Adviescollege."
    );
}
