using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Ui.Api;

/// <summary>Why there is no answer, before it is said in the reader's language.</summary>
/// <param name="Code">Stable, from <see cref="ProblemKinds"/>: programs may rest on it.</param>
/// <param name="Detail">What happened here, what is expected and how to mend it.</param>
public sealed record ApiProblem(ProblemKind Kind, Bilingual Detail)
{
    /// <summary>What is wrong with which parameter; empty where it is about no parameter.</summary>
    public ImmutableArray<WrongParameter> Wrong { get; init; } = [];

    /// <summary>To quote when asking for help with a fault of ours.</summary>
    public string? Reference { get; init; }

    /// <summary>After how many seconds asking again may help; null where it will not.</summary>
    public int? RetryAfter { get; init; }

    public static readonly ApiProblem NoAddress = Of(
        new(RefusalKind.NotFound, ProblemKinds.NotFound.Code, ApiTexts.NoAddress)
    );

    public static ApiProblem WrongQuestion(ImmutableArray<WrongParameter> wrong) =>
        new(ProblemKinds.WrongQuestion, wrong[0].Detail) { Wrong = wrong };

    /// <summary>The office's no.</summary>
    public static ApiProblem Of(Refusal refusal) =>
        new(new((int)refusal.Kind, refusal.Code, ProblemKinds.TitleOf(refusal.Kind)), refusal.Text);

    /// <summary>There is no such thing, with the name that was probably meant.</summary>
    public static ApiProblem NotFound(Bilingual what, string name, IEnumerable<string> known)
    {
        var hint = Nearest.Hint(name, known);
        return Of(
            new(
                RefusalKind.NotFound,
                ProblemKinds.NotFound.Code,
                new($"Er is geen {what.Nl} '{name}'{hint.Nl}", $"There is no {what.En} '{name}'{hint.En}")
            )
        );
    }

    public ProblemAnswer In(Language language, ApiFacts facts, HttpRequest request) =>
        new(
            facts.SiteHref($"api.html#{Kind.Code}"),
            Kind.Title.In(language),
            Kind.Status,
            Detail.In(language),
            request.PathBase + request.Path,
            Kind.Code,
            [.. Wrong.Select(one => new ProblemParameter(one.Parameter, one.Detail.In(language)))],
            Reference
        );
}
