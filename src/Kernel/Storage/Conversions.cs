using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Kernel.Storage;

/// <summary>Moments go in as UTC in whole microseconds, so that they come out of every database as they went in.</summary>
public sealed class UtcMoment()
    : ValueConverter<DateTimeOffset, DateTimeOffset>(at => EntrySeal.Moment(at), at => EntrySeal.Moment(at));

/// <summary>Immutable bytes as the database's own byte strings.</summary>
sealed class Bytes()
    : ValueConverter<ImmutableArray<byte>, byte[]>(bytes => bytes.ToArray(), bytes => ImmutableArray.Create(bytes));

sealed class BytesComparer() : ValueComparer<ImmutableArray<byte>>((a, b) => Same(a, b), bytes => HashOf(bytes))
{
    static bool Same(ImmutableArray<byte> a, ImmutableArray<byte> b) => a.AsSpan().SequenceEqual(b.AsSpan());

    static int HashOf(ImmutableArray<byte> bytes)
    {
        var hash = new HashCode();
        hash.AddBytes(bytes.AsSpan());
        return hash.ToHashCode();
    }
}

/// <summary>Every <see cref="Id{T}"/> is kept as its UUID, whatever it is the id of.</summary>
sealed class IdConverters(ValueConverterSelectorDependencies dependencies) : ValueConverterSelector(dependencies)
{
    public override IEnumerable<ValueConverterInfo> Select(Type modelClrType, Type? providerClrType = null)
    {
        var type = Nullable.GetUnderlyingType(modelClrType) ?? modelClrType;
        var asked = providerClrType is null || providerClrType == typeof(Guid);
        return IsId(type) && asked
            ? [new(type, typeof(Guid), _ => (ValueConverter)Activator.CreateInstance(ConverterOf(type))!)]
            : base.Select(modelClrType, providerClrType);
    }

    static bool IsId(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>);

    static Type ConverterOf(Type id) => typeof(IdConverter<>).MakeGenericType(id.GetGenericArguments());
}

sealed class IdConverter<T>() : ValueConverter<Id<T>, Guid>(id => id.Value, value => new Id<T>(value));
