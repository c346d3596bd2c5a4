using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;

namespace Foundation.Messaging;

/// <summary>The handler calls the outside world: it runs outside any transaction, and what it returns commits together with the removal of its delivery.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OutsideTransactionAttribute : Attribute;

/// <summary>One handler: a static Handle method whose first parameter is the message and whose others come from the scope.</summary>
public sealed class Handler
{
    private readonly MethodInvoker invoker;
    private readonly Func<IServiceProvider, CancellationToken, object>[] arguments;
    private readonly PropertyInfo? taskResult;

    internal Handler(string module, Type type, MethodInfo method)
    {
        var parameters = method.GetParameters();
        if (parameters.Length == 0)
            throw new InvalidOperationException($"{type}.Handle takes no message.");
        if (method.ReturnType == typeof(ValueTask) || (method.ReturnType.IsGenericType && method.ReturnType.GetGenericTypeDefinition() == typeof(ValueTask<>)))
            throw new InvalidOperationException($"{type}.Handle returns a ValueTask, which nobody would wait for. Return a Task.");
        if (method.ReturnType == typeof(void) && method.IsDefined(typeof(AsyncStateMachineAttribute)))
            throw new InvalidOperationException($"{type}.Handle is async void, which nobody could wait for. Return a Task.");
        Module = module;
        Type = type;
        MessageType = parameters[0].ParameterType;
        Listener = module + "." + type.Name[..^"Handler".Length];
        Outside = type.IsDefined(typeof(OutsideTransactionAttribute));
        invoker = MethodInvoker.Create(method);
        arguments = [.. parameters.Skip(1).Select(Argument)];
        taskResult = method.ReturnType.IsGenericType && typeof(Task).IsAssignableFrom(method.ReturnType) ? method.ReturnType.GetProperty("Result") : null;
    }

    public string Module { get; }
    public Type Type { get; }
    public Type MessageType { get; }
    /// <summary>The name in delivery rows, e.g. "fees.AssignmentCompleted". Renaming a handler class needs the queue drained first.</summary>
    public string Listener { get; }
    public bool Outside { get; }

    internal async Task<object?> RunAsync(object message, IServiceProvider scope, CancellationToken ct)
    {
        var values = new object?[arguments.Length + 1];
        values[0] = message;
        for (var i = 0; i < arguments.Length; i++)
            values[i + 1] = arguments[i](scope, ct);
        var returned = invoker.Invoke(null, values.AsSpan());
        if (returned is not Task task)
            return returned;
        await task;
        return taskResult?.GetValue(task);
    }

    private static Func<IServiceProvider, CancellationToken, object> Argument(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        return type == typeof(CancellationToken) ? (_, ct) => ct : (scope, _) => scope.GetRequiredService(type);
    }
}
