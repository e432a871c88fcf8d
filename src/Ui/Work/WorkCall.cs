using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;

namespace Rekenschap.Ui.Work;

/// <summary>One request for a signed-in page: who asks, what was sent, and the ways to answer.</summary>
public sealed class WorkCall(HttpContext http, WorkOffice office, Language language, SignedIn? visitor)
{
    public HttpContext Http => http;

    public Language Language => language;

    public Clock Clock => office.Clock;

    /// <summary>What stands around a page for who has just signed out.</summary>
    public WorkFrame Anonymous(Bilingual title) => Frame(title) with { Who = null, Menu = [] };

    /// <summary>What every wing says of who may what.</summary>
    public IEnumerable<Right> Rights => office.Wings.SelectMany(wing => wing.Rights);

    public WorkSettings Settings => office.Settings;

    /// <summary>Null only on pages that anybody may see.</summary>
    public SignedIn? Visitor => visitor;

    public SignedIn Who =>
        visitor ?? throw new InvalidOperationException($"{http.Request.Path} was asked by nobody who signed in");

    /// <summary>What was sent; empty for a page that was asked for.</summary>
    public FormState Sent { get; internal set; } = FormState.With();

    public CancellationToken Stop => http.RequestAborted;

    /// <summary>A part of the address, as the route names it.</summary>
    public string Part(string name) => http.Request.RouteValues[name] as string ?? "";

    /// <summary>What was asked in the address; empty where nothing was.</summary>
    public string Asked(string name) => FormState.WithoutZero(http.Request.Query[name].FirstOrDefault()?.Trim() ?? "");

    /// <summary>The path that was asked for, with its language, from the root.</summary>
    public string Path => http.Request.Path.Value!.TrimStart('/');

    /// <summary>A deed of whoever asks, in one of its roles.</summary>
    public Act Act(Role role, string reason) =>
        Who.Is(role)
            ? new(Who.Actor, role, Clock.Now, reason)
            : throw new InvalidOperationException($"{role} is not among the roles in which this was asked");

    /// <summary>A deed that asks no role, in the first of those held; for who holds none the software does it.</summary>
    public Act ActOfAny(string reason) =>
        Who.Actor.Roles is { Count: > 0 } roles
            ? Act(roles.Min(), reason)
            : new(Actor.With(Who.Pseudonym, Who.Organisation, Role.System), Role.System, Clock.Now, reason);

    /// <summary>What stands around the page that answers.</summary>
    /// <param name="form">The form that was sent, where it is shown again.</param>
    public WorkFrame Frame(Bilingual title, FormState? form = null) =>
        new(Path, PlaceToTurn(), title, language, visitor, Guard(), form is { Good: false })
        {
            Menu = visitor is null ? [] : [MyWork.Link, .. Elsewhere(visitor)],
            Organisations = NamesOf(visitor),
            Demonstration = office.Settings.Demonstration(),
        };

    /// <summary>A page that holds one view record, in its parameter <c>View</c>.</summary>
    public IResult Page<TComponent>(object view, int status = StatusCodes.Status200OK) =>
        new DrawnAnswer(office.Renderer, typeof(TComponent), view, status);

    /// <summary>A page as the public site has it.</summary>
    public IResult Page(SitePage page) =>
        new DrawnAnswer(office.Renderer, page.Component, page.View(), StatusCodes.Status200OK);

    /// <summary>The same page again, with what is wrong on it.</summary>
    public IResult Again<TComponent>(object view) => Page<TComponent>(view, StatusCodes.Status422UnprocessableEntity);

    /// <summary>To another page, after a deed.</summary>
    public IResult See(string place) => SeePath(WorkPaths.In(language, place));

    /// <summary>To a path that has its language already.</summary>
    public IResult SeePath(string path) => new Work.Elsewhere(WorkPaths.Link(Path, path));

    /// <summary>The office's no, as a page.</summary>
    public IResult Refuse(Refusal refusal) =>
        Page<RefusedPage>(
            new RefusedView(Frame(RefusedPage.TitleOf(refusal.Kind)), refusal.Text, refusal.Code),
            (int)refusal.Kind
        );

    IEnumerable<WorkLink> Elsewhere(SignedIn who) =>
        office.Wings.SelectMany(wing => wing.Menu).Where(one => one.For.Allows(who));

    FormGuard Guard()
    {
        var tokens = office.Antiforgery.GetAndStoreTokens(http);
        return new(tokens.FormFieldName, tokens.RequestToken!);
    }

    string PlaceToTurn()
    {
        var place = language == Language.En ? Path["en/".Length..] : Path;
        return HttpMethods.IsPost(http.Request.Method) ? WorkPaths.Work : place + http.Request.QueryString;
    }

    ImmutableDictionary<string, Bilingual> NamesOf(SignedIn? who)
    {
        var known = office.Settings.Organisations();
        return (who?.Actors ?? [])
            .Select(actor => actor.Organisation)
            .Where(code => known?.ByCode(code) is not null)
            .ToImmutableDictionary(code => code, code => known!.ByCode(code)!.NameOn(Clock.Today));
    }
}
