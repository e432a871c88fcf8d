using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Rekenschap.Ui.Page;

namespace Rekenschap.Ui.Api;

/// <summary>The course of every request to the API: headers, what is known already, the question, the answer or the problem.</summary>
public sealed partial class ApiRun(ILogger logger, TimeSpan longest)
{
    public async Task Answer(
        HttpContext http,
        Now<ApiFacts> facts,
        ApiOperation operation,
        Func<ApiCall, ValueTask<ApiAnswer>> handle
    )
    {
        ApiHeaders.Set(http.Response.Headers);
        var call = new ApiCall(http, await facts().WaitAsync(http.RequestAborted), operation);
        using var limit = new CancellationTokenSource(longest);
        using var time = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, limit.Token);
        try
        {
            await Answer(call, handle, time.Token);
        }
        catch (Exception fault) when (!http.RequestAborted.IsCancellationRequested)
        {
            await Fail(call, fault);
        }
    }

    static async Task Answer(ApiCall call, Func<ApiCall, ValueTask<ApiAnswer>> handle, CancellationToken stop)
    {
        ParameterChecks.Run(call);
        // The design rules want one address for each thing; the framework would pass over a slash at its end.
        if (call.Http.Request.Path.Value is [.., '/'])
            call.Elsewhere();
        if (call.Problem() is { } wrong)
        {
            await Problem(call, wrong);
            return;
        }
        var response = call.Http.Response;
        var tag = EntityTags.Of(call);
        response.GetTypedHeaders().ETag = tag;
        if (EntityTags.IsKnown(call.Http.Request, tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        var answer = await handle(call);
        if (answer.Problem is { } problem)
            await Problem(call, problem);
        else
            await Write(call, answer, stop);
    }

    static async Task Write(ApiCall call, ApiAnswer answer, CancellationToken stop)
    {
        // As long as nothing was written, being late can still be said.
        stop.ThrowIfCancellationRequested();
        var response = call.Http.Response;
        response.ContentType = answer.Type;
        response.Headers.ContentLanguage = SitePaths.Tag(call.Language);
        response.Headers[ApiHeaders.Invented] = answer.Invented ?? (call.Facts.Edition.Invented ? "edition" : "none");
        if (answer.Links is { } links)
            response.Headers.Link = PageAnswers.Header(links);
        if (HttpMethods.IsHead(call.Http.Request.Method))
            return;
        await answer.Write!(response.BodyWriter, stop);
        await response.BodyWriter.FlushAsync(stop);
    }

    /// <summary>Where bytes went out already, the only honest thing is to break off.</summary>
    async Task Fail(ApiCall call, Exception fault)
    {
        var late = fault is OperationCanceledException;
        if (!late)
            LogFault(logger, fault, call.Http.TraceIdentifier);
        if (call.Http.Response.HasStarted || call.Http.Response.BodyWriter.UnflushedBytes > 0)
        {
            call.Http.Abort();
            return;
        }
        await Problem(
            call,
            late
                ? new(ProblemKinds.TookTooLong, ApiTexts.TooLong((int)longest.TotalSeconds)) { RetryAfter = 60 }
                : new(ProblemKinds.Fault, ApiTexts.Failed) { Reference = call.Http.TraceIdentifier }
        );
    }

    public static Task Problem(ApiCall call, ApiProblem problem)
    {
        var response = call.Http.Response;
        response.Headers.ETag = default;
        response.Headers.ContentLanguage = SitePaths.Tag(call.Language);
        response.StatusCode = problem.Kind.Status;
        if (problem.RetryAfter is { } seconds)
            response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (problem.Kind == ProblemKinds.NotAllowed)
            ApiHeaders.SetPreflight(response.Headers);
        return response.WriteAsJsonAsync(
            problem.In(call.Language, call.Facts, call.Http.Request),
            ApiJson.Options,
            ApiJson.ProblemType,
            call.Http.RequestAborted
        );
    }

    [LoggerMessage(LogLevel.Error, "A question to the API could not be answered; reference {Reference}")]
    static partial void LogFault(ILogger logger, Exception fault, string reference);
}
