using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Rekenschap.Ui.Api;

namespace Rekenschap.Host.Api;

/// <summary>Keeps anybody from asking so much that others wait: so often from one address, and so many at once from all.</summary>
static class ApiGate
{
    static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    static readonly ApiOperation Refused = new("refused", "", ProblemKinds.TooOften.Title, ProblemKinds.TooOften.Title);

    public static void AddGate(this IServiceCollection services, ApiLimits limits) =>
        services.AddRateLimiter(options =>
            options.GlobalLimiter = PartitionedRateLimiter.CreateChained(
                PartitionedRateLimiter.Create<HttpContext, string>(http => Often(http, limits)),
                PartitionedRateLimiter.Create<HttpContext, string>(http => AtOnce(http, limits))
            )
        );

    /// <summary>Whoever is refused is told when to come back, as a problem like any other.</summary>
    public static void UseGate(this WebApplication app, Now<ApiFacts> facts)
    {
        var options = app
            .Services.GetRequiredService<Microsoft.Extensions.Options.IOptions<RateLimiterOptions>>()
            .Value;
        options.OnRejected = async (rejected, stop) =>
        {
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Second;
            var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
            ApiHeaders.Set(rejected.HttpContext.Response.Headers);
            var call = new ApiCall(rejected.HttpContext, await facts().WaitAsync(stop), Refused);
            await ApiRun.Problem(call, new(ProblemKinds.TooOften, ApiTexts.TooOften(seconds)) { RetryAfter = seconds });
        };
        app.UseRateLimiter(options);
    }

    static RateLimitPartition<string> Often(HttpContext http, ApiLimits limits) =>
        IsApi(http)
            ? RateLimitPartition.GetTokenBucketLimiter(
                AskerAddress.Of(http),
                _ =>
                    new()
                    {
                        TokenLimit = limits.AtOnce,
                        TokensPerPeriod = limits.EachSecond,
                        ReplenishmentPeriod = Second,
                        QueueLimit = 0,
                    }
            )
            : RateLimitPartition.GetNoLimiter("");

    static RateLimitPartition<string> AtOnce(HttpContext http, ApiLimits limits) =>
        IsApi(http)
            ? RateLimitPartition.GetConcurrencyLimiter(
                "all",
                _ => new() { PermitLimit = limits.TogetherMost, QueueLimit = limits.Waiting }
            )
            : RateLimitPartition.GetNoLimiter("");

    static bool IsApi(HttpContext http) =>
        http.Request.Path.StartsWithSegments("/" + ApiFacts.Root, StringComparison.Ordinal);
}
