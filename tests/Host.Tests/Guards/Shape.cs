using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Foundation.Messaging;

namespace Host.Tests.Guards;

/// <summary>What a message looks like as stored JSON: one line per field, parts indented below the field that holds them.</summary>
internal static class Shape
{
    private static readonly JsonSerializerOptions Json = new(MessageJson.Options) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

    public static string Of(Type message)
    {
        var text = new StringBuilder();
        Write(text, Json.GetTypeInfo(message), 0);
        return text.ToString();
    }

    /// <summary>The message and every type of ours that it carries.</summary>
    public static IReadOnlySet<Type> TypesIn(Type message)
    {
        var found = new HashSet<Type>();
        Walk(Json.GetTypeInfo(message));
        return found;

        void Walk(JsonTypeInfo info)
        {
            if (Inner(info) is { } inner)
                Walk(Json.GetTypeInfo(inner));
            else if (found.Add(info.Type) && info.Kind == JsonTypeInfoKind.Object)
                foreach (var type in info.Properties.Select(property => property.PropertyType).Concat(info.PolymorphismOptions?.DerivedTypes.Select(derived => derived.DerivedType) ?? []))
                    Walk(Json.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type));
        }
    }

    private static void Write(StringBuilder text, JsonTypeInfo info, int depth)
    {
        foreach (var property in info.Properties)
        {
            var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            var (words, part) = property.CustomConverter is null ? Words(type) : (Plain(type), null);
            text.Append(' ', depth * 2).Append(property.Name).Append(": ").Append(words).Append(property.IsGetNullable ? " or null" : "").Append('\n');
            if (part is null)
                continue;
            Write(text, part, depth + 1);
            foreach (var derived in part.PolymorphismOptions?.DerivedTypes ?? [])
            {
                text.Append(' ', depth * 2 + 2).Append(part.PolymorphismOptions!.TypeDiscriminatorPropertyName).Append(" \"").Append(derived.TypeDiscriminator).Append("\":\n");
                Write(text, Json.GetTypeInfo(derived.DerivedType), depth + 2);
            }
        }
    }

    private static (string Words, JsonTypeInfo? Part) Words(Type type)
    {
        var info = Json.GetTypeInfo(type);
        if (Inner(info) is { } inner)
        {
            var (words, part) = Words(inner);
            return ((info.Kind == JsonTypeInfoKind.Dictionary ? "by key: " : "list of ") + words, part);
        }
        return info.Kind == JsonTypeInfoKind.Object ? ("object", info) : (Plain(type), null);
    }

    private static Type? Inner(JsonTypeInfo info) => info.Kind is JsonTypeInfoKind.Enumerable or JsonTypeInfoKind.Dictionary ? info.ElementType : null;

    private static string Plain(Type type) => type.IsEnum
        ? string.Join(" | ", Enum.GetValues(type).Cast<object>().Select(value => JsonSerializer.Serialize(value, type, Json)))
        : type.Name switch
        {
            "String" or "Uri" => "text",
            "Int32" or "Int64" => "whole number",
            "Decimal" => "number",
            "Boolean" => "true or false",
            "Guid" => "id",
            "DateTimeOffset" or "Instant" => "instant",
            "DateOnly" or "LocalDate" => "date",
            "LocalDateTime" => "wall time",
            var other => other,
        };
}
