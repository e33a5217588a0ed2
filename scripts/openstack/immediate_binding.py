"""A Neutron mechanism driver that binds every port at once: there are no agents, and the hosts are fake."""

from neutron_lib.plugins.ml2 import api


class ImmediateBinding(api.MechanismDriver):
    def initialize(self):
        """There is nothing to prepare."""

    def bind_port(self, context):
        for segment in context.segments_to_bind[:1]:
            context.set_binding(segment[api.ID], 'bridge', {'port_filter': False}, status='ACTIVE')
