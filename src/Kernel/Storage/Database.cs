using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Rekenschap.Kernel.Storage;

/// <summary>A database on one of the stores with the tables of these wings: opened to read, and written to by its <see cref="Office"/>.</summary>
public sealed class Database : IAsyncDisposable
{
    readonly DbContextOptions<RekenschapDb> options;
    readonly ImmutableArray<IWing> wings;

    public Database(IDialect dialect, IEnumerable<IWing> wings, params IInterceptor[] interceptors)
    {
        (Dialect, this.wings) = (dialect, [.. wings]);
        options = OptionsFor(dialect, interceptors);
        Office = new(this);
    }

    public IDialect Dialect { get; }

    /// <summary>Where all writes go.</summary>
    public Office Office { get; }

    /// <summary>A context to read with; the caller disposes it.</summary>
    public RekenschapDb Open() => new(options, wings, Dialect);

    /// <summary>Brings the tables up to date. Safe to call at every start.</summary>
    public async Task Migrate(CancellationToken stop = default)
    {
        await using var db = Open();
        await db.Database.MigrateAsync(stop);
    }

    public ValueTask DisposeAsync() => Office.DisposeAsync();

    static DbContextOptions<RekenschapDb> OptionsFor(IDialect dialect, IInterceptor[] interceptors)
    {
        var builder = new DbContextOptionsBuilder<RekenschapDb>();
        dialect.Configure(builder);
        builder.ReplaceService<IModelCacheKeyFactory, ModelKey>();
        builder.ReplaceService<IValueConverterSelector, IdConverters>();
        return builder.AddInterceptors(interceptors).Options;
    }
}
