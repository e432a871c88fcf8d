using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Ui.Api;

/// <summary>One request to the API: what was asked, in which language the reader is answered, and what it rests on.</summary>
public sealed class ApiCall(HttpContext http, ApiFacts facts, ApiOperation operation)
{
    readonly List<WrongParameter> wrong = [];
    bool elsewhere;

    public HttpContext Http => http;

    public ApiFacts Facts => facts;

    public ApiOperation Operation => operation;

    public Language Language { get; } = ReaderLanguage.Of(http.Request, facts.Languages);

    /// <summary>What stands behind the question mark.</summary>
    public Asked Asked { get; } =
        new([
            .. http.Request.Query.SelectMany(pair =>
                pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? ""))
            ),
        ]);

    /// <summary>What was found to be wrong with the question so far.</summary>
    public IReadOnlyList<WrongParameter> Wrong => wrong;

    /// <summary>What stands in the path under a name; unescaped.</summary>
    public string Path(string name) => http.Request.RouteValues[name] as string ?? "";

    /// <summary>Keeps that a parameter is wrong; all that is wrong is told at once.</summary>
    public void Refuse(string parameter, Bilingual detail) => wrong.Add(new(parameter, detail));

    /// <summary>A day as 2024-03-01; null where none was given, or where it is none, which is then told.</summary>
    public DateOnly? Day(string parameter)
    {
        if (Asked[parameter] is not { } text)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day))
            return day;
        Refuse(parameter, ApiTexts.NoDay(text));
        return null;
    }

    /// <summary>Yes or no; null where nothing was said.</summary>
    public bool? Flag(string parameter) =>
        Asked[parameter] switch
        {
            "true" => true,
            "false" => false,
            _ => null,
        };

    /// <summary>Nothing stands at this address.</summary>
    public void Elsewhere() => elsewhere = true;

    /// <summary>The problem of a question in which something is wrong; null for a good one.</summary>
    public ApiProblem? Problem() =>
        elsewhere ? ApiProblem.NoAddress
        : wrong.Count == 0 ? null
        : ApiProblem.WrongQuestion([.. wrong]);
}

/// <summary>What is wrong with one parameter, and what is expected.</summary>
public sealed record WrongParameter(string Parameter, Bilingual Detail);
