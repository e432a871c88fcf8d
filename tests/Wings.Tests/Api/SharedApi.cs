using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Api;

// In this order and in one place: the second is made of the first.
[assembly: AssemblyFixture(typeof(TestDatabases))]
[assembly: AssemblyFixture(typeof(SharedApi))]

namespace Rekenschap.Wings.Tests.Api;

/// <summary>The demonstration's API, opened once for all that only asks.</summary>
public sealed class SharedApi : IAsyncDisposable
{
    readonly SemaphoreSlim one = new(1);
    ApiSite? site;

    internal async Task<ApiSite> Open(TestDatabases databases)
    {
        await one.WaitAsync();
        try
        {
            return site ??= await ApiSite.Open(databases, Store.Sqlite);
        }
        finally
        {
            one.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        one.Dispose();
        if (site is not null)
            await site.DisposeAsync();
    }
}
